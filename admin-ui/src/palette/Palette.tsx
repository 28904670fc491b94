import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../api';
import { PaletteBody } from './PaletteBody';
import './palette.css';

const OPENED = 'qiyue:palette';

/** Opens the palette from elsewhere, as from the header. */
export const showPalette = () => window.dispatchEvent(new Event(OPENED));

/** Ctrl+K: leads to a screen, an employer or a contract by a few letters. */
export function Palette({ me }: { me: Me }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const show = () => {
      setOpen(true);
      if (!dialog.current?.open) {
        dialog.current?.showModal();
      }
    };
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        show();
      }
    };
    window.addEventListener('keydown', listen);
    window.addEventListener(OPENED, show);
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener(OPENED, show);
    };
  }, []);
  return (
    <dialog ref={dialog} className="palette" aria-label={t('palette.title')} onClose={() => setOpen(false)}>
      {isOpen && <PaletteBody me={me} onDone={() => dialog.current?.close()} />}
    </dialog>
  );
}
