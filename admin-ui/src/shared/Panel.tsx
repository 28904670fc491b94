import { type ReactNode, useId } from 'react';
import './panel.css';

interface Props {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  /** The content reaches the edges, as a table does. */
  readonly flush?: boolean;
  readonly className?: string;
}

/** A titled part of a screen. */
export function Panel({ title, hint, extra, children, flush, className }: Props) {
  const id = useId();
  return (
    <section className={`panel ${className ?? ''}`} aria-labelledby={id}>
      <div className="panel-head">
        <div className="panel-name">
          <h2 id={id}>{title}</h2>
          {hint && <p className="quiet small">{hint}</p>}
        </div>
        {extra && <div className="panel-extra">{extra}</div>}
      </div>
      <div className={flush ? 'panel-flush' : 'panel-body'}>{children}</div>
    </section>
  );
}
