import type { PlacedFault } from '../../../ui/graphql/refusal.ts';
import { useLang } from '../../../ui/i18n/i18n.ts';
import { faultSaid } from './faultSaid.ts';

/** At its field a fault need not repeat the field's name, with which its sentence begins. */
export function Wrong({ id, faults }: { id: string; faults: readonly PlacedFault[] }) {
  const lang = useLang();
  const short = (fault: PlacedFault) => {
    const said = faultSaid(fault, lang).replace(/^“[^”]*”(: )?/, '');
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
  return (
    <div id={id} aria-live="polite">
      {faults.map((fault) => (
        <p key={fault.code} className="late">
          {short(fault)}
        </p>
      ))}
    </div>
  );
}
