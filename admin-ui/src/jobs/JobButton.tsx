import { CloudDownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../shared';
import { jobsQuery, onShowJobs } from '../shared/jobs';

const JobCentre = lazy(() => import('./JobCentre').then(({ JobCentre: component }) => ({ default: component })));

/** Opens the job centre, and says how much is under way or waits for the reader. */
export function JobButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(jobsQuery('mine'));
  useEffect(() => onShowJobs(() => setOpen(true)), []);
  const running = data?.items.filter(({ state }) => state === 'QUEUED' || state === 'RUNNING').length ?? 0;
  const count = running + (data?.toDecide ?? 0);
  return (
    <>
      <Button
        type="text"
        size="small"
        className="header-button"
        icon={<CloudDownloadOutlined />}
        aria-label={t('jobs.open', { running, toDecide: data?.toDecide ?? 0 })}
        title={t('jobs.title')}
        onClick={() => setOpen(true)}
      >
        {count > 0 && (
          <span aria-hidden className="job-count">
            {count}
          </span>
        )}
      </Button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title={t('jobs.title')} size={440} destroyOnHidden>
        <Suspense fallback={<Loading />}>
          <JobCentre />
        </Suspense>
      </Drawer>
    </>
  );
}
