interface Props {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly chosen: readonly string[];
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly onChoose: (value: string, isChosen: boolean) => void;
}

/** Several of a few, as boxes to tick. */
export function Choices({ legend, hint, chosen, options, onChoose }: Props) {
  return (
    <fieldset className="sharing-choices">
      <legend>{legend}</legend>
      {hint && <p className="quiet small">{hint}</p>}
      <div>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={({ target }) => onChoose(value, target.checked)} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
