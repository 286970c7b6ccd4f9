import { CopyButton } from './CopyButton.tsx';

interface Props {
  /** Of the field, and the start of the ids around it; one of its own on the page. */
  id: string;
  label: string;
  hint: string;
  link: string;
  copyLabel: string;
}

/** A link to copy, by its button or by hand. */
export function LinkField({ id, label, hint, link, copyLabel }: Props) {
  return (
    <div className="link-field">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="text"
          readOnly
          value={link}
          aria-describedby={`${id}hint`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className="hint" id={`${id}hint`}>
          {hint}
        </p>
      </div>
      <CopyButton label={copyLabel} text={link} isQuiet />
    </div>
  );
}
