import {
  AlertOutlined,
  ApiOutlined,
  AuditOutlined,
  BankOutlined,
  CarryOutOutlined,
  CloudUploadOutlined,
  DashboardOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  LineChartOutlined,
  NodeIndexOutlined,
  PartitionOutlined,
  PauseCircleOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  ShareAltOutlined,
  SlidersOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MINE } from '../alerts/search';
import { may, type Me } from '../api';
import { waitingQuery } from '../approvals/queries';
import { openNoticesQuery } from '../notices/queries';
import { MY_CASES } from '../cases/search';

interface Props {
  readonly me: Me;
  readonly onChosen?: () => void;
}

/** The screens of the reader's role. */
export function SideMenu({ me, onChosen }: Props) {
  const { t } = useTranslation();
  const decides = may(me, 'approvals');
  const { data: waiting = 0 } = useQuery({ ...waitingQuery, enabled: decides });
  const isTold = may(me, 'notices');
  const { data: open = 0 } = useQuery({ ...openNoticesQuery, enabled: isTold });
  return (
    <nav className="side-menu" aria-label={t('frame.mainMenu')}>
      <ul>
        {may(me, 'desk') && (
          <li>
            <Link to="/desk" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <CarryOutOutlined aria-hidden />
              {t('frame.menu.desk')}
            </Link>
          </li>
        )}
        {may(me, 'overview') && (
          <li>
            <Link to="/overview" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <DashboardOutlined aria-hidden />
              {t('frame.menu.overview')}
            </Link>
          </li>
        )}
        {may(me, 'statistics') && (
          <li>
            <Link to="/statistics" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <LineChartOutlined aria-hidden />
              {t('frame.menu.statistics')}
            </Link>
          </li>
        )}
        {may(me, 'employers') && (
          <li>
            <Link to="/employers" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <BankOutlined aria-hidden />
              {t('frame.menu.employers')}
            </Link>
          </li>
        )}
        {may(me, 'contracts') && (
          <li>
            <Link to="/contracts" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <FileSearchOutlined aria-hidden />
              {t('frame.menu.contracts')}
            </Link>
          </li>
        )}
        {may(me, 'alerts') && (
          <li>
            <Link to="/alerts" search={MINE} activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <AlertOutlined aria-hidden />
              {t('frame.menu.alerts')}
            </Link>
          </li>
        )}
        {may(me, 'platforms') && (
          <li>
            <Link to="/platforms" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <ApiOutlined aria-hidden />
              {t('frame.menu.platforms')}
            </Link>
          </li>
        )}
        {may(me, 'inspections') && (
          <li>
            <Link to="/inspections" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <NodeIndexOutlined aria-hidden />
              {t('frame.menu.inspections')}
            </Link>
          </li>
        )}
        {decides && (
          <li>
            <Link to="/approvals" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <AuditOutlined aria-hidden />
              {t('frame.menu.approvals')}
              {waiting > 0 && (
                <span className="menu-count">
                  <span aria-hidden>{waiting}</span>
                  <span className="unseen">{t('approvals.waitingCount', { waiting })}</span>
                </span>
              )}
            </Link>
          </li>
        )}
        {may(me, 'cases') && (
          <li>
            <Link to="/cases" search={MY_CASES} activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <FolderOpenOutlined aria-hidden />
              {t('frame.menu.cases')}
            </Link>
          </li>
        )}
        {may(me, 'reports') && (
          <li>
            <Link to="/reports" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <ReadOutlined aria-hidden />
              {t('frame.menu.reports')}
            </Link>
          </li>
        )}
        {may(me, 'sharing') && (
          <li>
            <Link to="/sharing" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <ShareAltOutlined aria-hidden />
              {t('frame.menu.sharing')}
            </Link>
          </li>
        )}
        {may(me, 'survey') && (
          <li>
            <Link to="/survey" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <PartitionOutlined aria-hidden />
              {t('frame.menu.survey')}
            </Link>
          </li>
        )}
        {may(me, 'audit') && (
          <li>
            <Link to="/audit" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <FileSearchOutlined aria-hidden />
              {t('frame.menu.audit')}
            </Link>
          </li>
        )}
        {may(me, 'parameters') && (
          <li>
            <Link to="/admin/parameters" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <SlidersOutlined aria-hidden />
              {t('frame.menu.parameters')}
            </Link>
          </li>
        )}
        {may(me, 'parameters') && (
          <li>
            <Link to="/admin/code-lists" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <UnorderedListOutlined aria-hidden />
              {t('frame.menu.codeLists')}
            </Link>
          </li>
        )}
        {may(me, 'retention') && (
          <li>
            <Link to="/retention" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <SafetyCertificateOutlined aria-hidden />
              {t('frame.menu.retention')}
            </Link>
          </li>
        )}
        {may(me, 'holds') && (
          <li>
            <Link to="/retention/holds" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <PauseCircleOutlined aria-hidden />
              {t('frame.menu.holds')}
            </Link>
          </li>
        )}
        {may(me, 'registers') && (
          <li>
            <Link to="/admin/registers" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <CloudUploadOutlined aria-hidden />
              {t('frame.menu.registers')}
            </Link>
          </li>
        )}
        {may(me, 'houseJobs') && (
          <li>
            <Link to="/admin/jobs" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <ScheduleOutlined aria-hidden />
              {t('frame.menu.houseJobs')}
            </Link>
          </li>
        )}
        {may(me, 'organisation') && (
          <li>
            <Link to="/admin/organisation" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <TeamOutlined aria-hidden />
              {t('frame.menu.organisation')}
            </Link>
          </li>
        )}
        {me.employer && (
          <li>
            <Link
              to="/employers/$creditCode/affairs"
              params={{ creditCode: me.employer }}
              activeOptions={{ includeSearch: false }}
              onClick={onChosen}
            >
              <DashboardOutlined aria-hidden />
              {t('frame.menu.affairs')}
            </Link>
          </li>
        )}
        {isTold && (
          <li>
            <Link to="/notices" activeOptions={{ includeSearch: false }} onClick={onChosen}>
              <AlertOutlined aria-hidden />
              {t('frame.menu.notices')}
              {open > 0 && (
                <span className="menu-count">
                  <span aria-hidden>{open}</span>
                  <span className="unseen">{t('frame.openNotices', { open })}</span>
                </span>
              )}
            </Link>
          </li>
        )}
        {me.employer && (
          <li>
            <Link
              to="/employers/$creditCode"
              params={{ creditCode: me.employer }}
              activeOptions={{ exact: true, includeSearch: false }}
              onClick={onChosen}
            >
              <BankOutlined aria-hidden />
              {t('frame.titles.employer')}
            </Link>
          </li>
        )}
        {me.platform && (
          <li>
            <Link
              to="/platforms/$platformCode/filings"
              params={{ platformCode: me.platform }}
              activeOptions={{ includeSearch: false }}
              onClick={onChosen}
            >
              <FileDoneOutlined aria-hidden />
              {t('frame.menu.filings')}
            </Link>
          </li>
        )}
        {me.platform && may(me, 'platformNotices') && (
          <li>
            <Link
              to="/platforms/$platformCode/notices"
              params={{ platformCode: me.platform }}
              activeOptions={{ includeSearch: false }}
              onClick={onChosen}
            >
              <AlertOutlined aria-hidden />
              {t('frame.menu.notices')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
