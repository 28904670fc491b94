import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  InboxOutlined,
  InfoCircleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import './notice.css';

const ICONS = {
  bad: CloseCircleOutlined,
  warn: ClockCircleOutlined,
  good: CheckCircleOutlined,
  info: InfoCircleOutlined,
  empty: InboxOutlined,
} as const;

interface Props {
  readonly kind: keyof typeof ICONS;
  readonly title: string;
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in the flow of a page: what is the case, why, and what can be done. */
export function Notice({ kind, title, role, children, actions }: Props) {
  const Icon = ICONS[kind];
  return (
    <div className={`notice notice-${kind}`} role={role}>
      <Icon className="notice-icon" aria-hidden />
      <div className={children ? 'notice-body' : 'notice-body notice-line'}>
        <p className="notice-title">{title}</p>
        {children}
        {actions && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
