import { Button, Popover } from 'antd';
import { type ComponentProps, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import './menu.css';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** One of several that exclude each other, and whether it is the present one. */
  readonly isChosen?: boolean;
  /** Leads to another page. */
  readonly href?: string;
  readonly onChoose?: () => void;
}

interface Props extends Omit<ComponentProps<typeof Button>, 'title'> {
  readonly items: readonly MenuItem[];
  /** Above the items. */
  readonly head?: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A button that opens a list of things to do. The library's own menu weighs as much as a screen. */
export function Menu({ items, head, children, ...button }: Props) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      event.preventDefault();
    } else if (step !== undefined) {
      const all = [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
      all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus();
      event.preventDefault();
    }
  };
  const content = (
    <div ref={list} className="menu" role="menu" aria-label={head ?? button['aria-label']} onKeyDown={walk}>
      {head && <p className="quiet small">{head}</p>}
      {items.map(({ key, label, icon, isChosen, href, onChoose }) => {
        const common = { role: isChosen === undefined ? 'menuitem' : 'menuitemradio', 'aria-checked': isChosen, tabIndex: -1 };
        const shown = (
          <>
            {icon}
            {label}
          </>
        );
        return href ? (
          <a key={key} {...common} href={href}>
            {shown}
          </a>
        ) : (
          <button
            key={key}
            type="button"
            {...common}
            onClick={() => {
              close();
              onChoose?.();
            }}
          >
            {shown}
          </button>
        );
      })}
    </div>
  );
  return (
    <Popover
      content={content}
      trigger="click"
      placement="bottomRight"
      arrow={false}
      open={isOpen}
      onOpenChange={setOpen}
      afterOpenChange={(open) => open && list.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus()}
      styles={{ container: { padding: 4 } }}
    >
      <Button ref={opener} aria-haspopup="menu" aria-expanded={isOpen} {...button}>
        {children}
      </Button>
    </Popover>
  );
}
