import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventKind } from '../api';
import { formatDay, formatInstant } from '../format';
import { EventName, Tag } from './Tags';
import './timeline.css';

export interface TimelineItem {
  readonly key: string;
  readonly kind: EventKind;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly withdrawn: boolean;
  readonly heading: ReactNode;
  readonly body?: ReactNode;
}

/** Events by legal date, each with the time at which it was recorded: the two are never the same thing. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  const { t } = useTranslation();
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={`timeline-${item.kind.toLowerCase()} ${item.withdrawn ? 'timeline-taken-back' : ''}`}>
          <div className="timeline-when">
            <time dateTime={item.occurredOn}>{formatDay(item.occurredOn)}</time>
            <span className="quiet small">{t('shared.recordedOn', { time: formatInstant(item.recordedAt) })}</span>
          </div>
          <div className="timeline-what">
            <p className="timeline-heading">
              <EventName kind={item.kind} />
              {item.heading}
              {item.withdrawn && <Tag tone="still">{t('shared.withdrawn')}</Tag>}
            </p>
            {item.body}
          </div>
        </li>
      ))}
    </ol>
  );
}
