import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

/** MDX is rendered from collections; its front matter is read and checked by the model's own door. */
export const collections = {
  cases: defineCollection({ loader: glob({ base: './content/cases', pattern: '*.mdx' }) }),
  essays: defineCollection({ loader: glob({ base: './content/essays', pattern: '*.mdx' }) }),
  plays: defineCollection({ loader: glob({ base: './content/plays', pattern: '*.mdx' }) }),
  tools: defineCollection({ loader: glob({ base: './content/tools', pattern: '*.mdx' }) }),
  workshop: defineCollection({ loader: glob({ base: './content/workshop', pattern: '*.mdx' }) }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }) }),
};
