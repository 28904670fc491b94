interface Props {
  readonly label: string;
  readonly used: number;
  readonly of: number;
}

/** How much of a quota is used, as a bar and in figures. */
export function QuotaBar({ label, used, of }: Props) {
  return (
    <div className="quota">
      <div className="quota-label">
        <span>{label}</span>
        <span className="quota-figures">
          {used.toLocaleString('en-US')} / {of.toLocaleString('en-US')}
        </span>
      </div>
      <meter aria-label={label} min={0} max={of} high={of * 0.9} optimum={0} value={Math.min(used, of)} />
    </div>
  );
}
