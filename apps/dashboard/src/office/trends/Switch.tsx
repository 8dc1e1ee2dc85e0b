import '../../ui/switch.css';

interface SwitchProps<Key extends string> {
  label: string;
  choices: { key: Key; label: string }[];
  chosen: Key;
  onPick: (key: Key) => void;
}

/** A few choices side by side in a card's head. */
export function Switch<Key extends string>({ label, choices, chosen, onPick }: SwitchProps<Key>) {
  return (
    <div className="lang-switch trend-switch no-print" role="group" aria-label={label}>
      {choices.map(({ key, label: name }) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === chosen}
          onClick={() => {
            onPick(key);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
