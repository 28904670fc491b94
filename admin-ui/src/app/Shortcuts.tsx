import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './shortcuts.css';

const WRITES = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';

const KEYS = [
  ['palette', ['Ctrl', 'K']],
  ['search', ['/']],
  ['down', ['j', '↓']],
  ['up', ['k', '↑']],
  ['open', ['Enter']],
  ['select', ['x']],
  ['back', ['Alt', '←']],
  ['close', ['Esc']],
  ['help', ['?']],
] as const;

/** Opens the list of shortcuts from elsewhere, as from the user's menu. */
export const showShortcuts = () => window.dispatchEvent(new Event('qiyue:shortcuts'));

/** `/` leads to the search box, `?` shows what else the keyboard does; neither while something is being written. */
export function Shortcuts() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const show = () => dialog.current?.showModal();
    const listen = (event: KeyboardEvent) => {
      const writes = event.target instanceof Element && event.target.closest(WRITES) !== null;
      if (writes || event.ctrlKey || event.altKey || event.metaKey || dialog.current?.open) {
        return;
      }
      if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('[data-shortcut="/"]');
        search?.focus();
        search?.select();
        event.preventDefault();
      } else if (event.key === '?') {
        show();
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', listen);
    window.addEventListener('qiyue:shortcuts', show);
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener('qiyue:shortcuts', show);
    };
  }, []);
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('frame.shortcuts.title')}</h2>
      <dl>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`frame.shortcuts.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t('frame.shortcuts.closeButton')}</button>
      </form>
    </dialog>
  );
}
