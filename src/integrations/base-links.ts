import { defineHastPlugin } from 'satteri';

/**
 * A Markdown plugin that puts the site's base path before links that start with one slash, which Astro leaves as written,
 * and turns the table alignment that Markdown writes as a `style` attribute, which the content security policy refuses, into a class.
 *
 * @param base the configured base path, with or without its slashes, for example `/playbook/`
 */
export const baseLinks = (base: string) => {
  const prefix = `/${base.split('/').filter(Boolean).join('/')}`.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a', 'td', 'th'],
      visit(node, ctx) {
        const properties = node.properties ?? {};
        const href = properties['href'];
        if (typeof href === 'string' && /^\/(?!\/)/.test(href)) {
          ctx.setProperty(node, 'href', prefix + href);
        }
        const align = /text-align:\s*(\w+)/.exec(String(properties['style'] ?? ''))?.[1];
        if (align) {
          ctx.setProperty(node, 'style', undefined);
          ctx.setProperty(node, 'className', [`align-${align}`]);
        }
      },
    },
  });
};
