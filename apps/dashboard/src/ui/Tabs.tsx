import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import './tabs.css';

export interface Tab<Key extends string> {
  key: Key;
  label: ReactNode;
  /** How many there are, where that is known. */
  count?: number | undefined;
  body: ReactNode;
}

interface TabsProps<Key extends string> {
  label: string;
  tabs: Tab<Key>[];
  active: Key;
  onPick: (key: Key) => void;
}

/** The parts of a record. Arrows move between them; in the hand the row of tabs is pushed along. */
export function Tabs<Key extends string>({ label, tabs, active, onPick }: TabsProps<Key>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.key === active),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const next = (at + by + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onPick(tab.key);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab, i) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}${tab.key}`}
            aria-selected={i === at}
            aria-controls={`${id}panel`}
            tabIndex={i === at ? 0 : -1}
            onClick={() => {
              onPick(tab.key);
            }}
          >
            {tab.label}
            {tab.count !== undefined && <span className="quiet"> {tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${tabs[at]?.key ?? ''}`}>
        {tabs[at]?.body}
      </div>
    </>
  );
}
