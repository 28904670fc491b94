import { FilterOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import './filter-side.css';

const WIDE = '(min-width: 1200px)';

const watch = (tell: () => void) => {
  const media = window.matchMedia(WIDE);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
};

/** Filters that stay open beside what they filter; where there is no room for that, a drawer that says how many are set. */
export function FilterSide({ set, children }: { set: number; children: ReactNode }) {
  const { t } = useTranslation();
  const isWide = useSyncExternalStore(watch, () => window.matchMedia(WIDE).matches);
  const [isOpen, setOpen] = useState(false);
  if (isWide) {
    return (
      <aside className="filter-side" aria-label={t('shared.filters')}>
        {children}
      </aside>
    );
  }
  return (
    <div className="no-print">
      <Button icon={<FilterOutlined aria-hidden />} aria-expanded={isOpen} onClick={() => setOpen(true)}>
        {set > 0 ? t('shared.filtersSet', { count: set }) : t('shared.filters')}
      </Button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} placement="right" size={320} title={t('shared.filters')} styles={{ body: { padding: 0 } }}>
        <div className="filter-side">{children}</div>
      </Drawer>
    </div>
  );
}
