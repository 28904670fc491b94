import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, may, type Me } from '../api';
import { ProblemView } from '../shared';
import { looksForContract, looksForEmployer, screensOf } from './targets';

const WAITS = 200;
const FOUND = 6;

interface Entry {
  readonly key: string;
  readonly group: 'screens' | 'employers' | 'contracts';
  readonly name: string;
  readonly code?: string;
  readonly open: () => void;
}

function useLate(text: string): string {
  const [late, setLate] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLate(text), WAITS);
    return () => clearTimeout(timer);
  }, [text]);
  return late;
}

/** The palette once it is open: what is written, and where it may lead. */
export function PaletteBody({ me, onDone }: { me: Me; onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  // Enter came before the answer: it leads on as soon as that is there.
  const [isDue, setDue] = useState(false);
  const asked = useLate(text.trim());
  const employers = useQuery({
    queryKey: ['palette', 'employers', asked],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/employers', { params: { query: { q: asked, sort: '-contracts', limit: FOUND } }, signal })),
    enabled: may(me, 'employers') && looksForEmployer(asked),
    placeholderData: keepPreviousData,
  });
  const contracts = useQuery({
    queryKey: ['palette', 'contracts', asked],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/contracts', { params: { query: { number: asked, limit: FOUND } }, signal })),
    enabled: may(me, 'contracts') && looksForContract(asked),
  });
  const entries: Entry[] = [
    ...screensOf(me)
      .map(({ to, title }) => ({ to, name: t(`frame.titles.${title}`) }))
      .filter(({ to, name }) => (name + to).toLowerCase().includes(text.trim().toLowerCase()))
      .map(({ to, name }): Entry => ({ key: to, group: 'screens', name, open: () => void navigate({ to }) })),
    ...(looksForEmployer(asked) ? (employers.data?.items ?? []) : []).map(
      ({ creditCode, name }): Entry => ({
        key: creditCode,
        group: 'employers',
        name,
        code: creditCode,
        open: () => void navigate({ to: '/employers/$creditCode', params: { creditCode } }),
      }),
    ),
    ...(looksForContract(asked) ? (contracts.data?.items ?? []) : []).map(
      ({ contractId, contractNo, employerName }): Entry => ({
        key: contractId,
        group: 'contracts',
        name: employerName,
        code: contractNo,
        open: () => void navigate({ to: '/contracts/$contractId', params: { contractId } }),
      }),
    ),
  ];
  const chosen = Math.min(at, entries.length - 1);
  const isAsking = asked !== text.trim() || employers.isFetching || contracts.isFetching;
  const go = (entry: Entry | undefined) => {
    if (entry) {
      onDone();
      entry.open();
    }
  };
  useEffect(() => {
    if (isDue && !isAsking) {
      setDue(false);
      go(entries[chosen]);
    }
  });
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setAt(Math.min(Math.max(chosen + (event.key === 'ArrowDown' ? 1 : -1), 0), entries.length - 1));
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      setDue(true);
      event.preventDefault();
    }
  };
  return (
    <>
      <input
        autoFocus
        type="text"
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={entries[chosen] ? `${id}-${chosen}` : undefined}
        aria-label={t('palette.hint')}
        placeholder={t('palette.hint')}
        autoComplete="off"
        maxLength={64}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
          setDue(false);
        }}
        onKeyDown={walk}
      />
      {(employers.error ?? contracts.error) && <ProblemView error={employers.error ?? contracts.error} />}
      <ul id={`${id}-list`} role="listbox" aria-label={t('palette.found')} aria-busy={isAsking}>
        {entries.map((entry, index) => (
          <li
            key={entry.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onMouseEnter={() => setAt(index)}
            onClick={() => go(entry)}
          >
            <span className="palette-group">{t(`palette.groups.${entry.group}`)}</span>
            <span className="palette-name">{entry.name}</span>
            {entry.code && <span className="code quiet">{entry.code}</span>}
          </li>
        ))}
      </ul>
      <p className="quiet small" role="status">
        {isAsking ? t('shared.loading') : entries.length === 0 ? t('palette.nothing') : t('palette.keys')}
      </p>
    </>
  );
}
