import { useReader } from '../i18n/reader';

interface Props {
  readonly obstacles: ReadonlyArray<{
    readonly code: string;
    readonly messageZh: string;
    readonly messageEn: string;
    readonly remedyZh: string;
    readonly remedyEn: string;
  }>;
}

/** What stands against an act, each with what helps. */
export function ObstacleList({ obstacles }: Props) {
  const { pick } = useReader();
  return (
    <ul className="small">
      {obstacles.map(({ code, messageZh, messageEn, remedyZh, remedyEn }) => (
        <li key={code}>
          {pick(messageZh, messageEn)} <span className="quiet">{pick(remedyZh, remedyEn)}</span>
        </li>
      ))}
    </ul>
  );
}
