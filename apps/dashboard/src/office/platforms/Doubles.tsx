import { Checkbox } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useRead } from '../../ui/graphql/hooks.ts';
import { Go } from '../../ui/links.tsx';
import { useFormWords } from './form.words.ts';
import { LikelyDoublesDocument } from './platforms.graphql.ts';
import { type PlatformValues, inputOf } from './values.ts';

interface Doubles {
  /** The platforms that may be the same, each to be confirmed as another one; nothing where there is none. */
  panel: ReactNode;
  /** Whether one of them is not confirmed yet. */
  unanswered: boolean;
  acknowledged: string[];
  /** Says, where the doubles are listed, that one is unanswered, and brings it into sight. */
  remind: () => void;
}

/**
 * Likely doubles of what stands in the form.
 * @param changing the platform whose entry is changed; for it, only what is new is looked for
 */
export function useDoubles(asked: PlatformValues, changing: string | null = null): Doubles {
  const t = useFormWords();
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [reminded, setReminded] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const platform = inputOf(asked);
  const read = useRead(
    LikelyDoublesDocument,
    { operatorCode: asked.operator.code, platform, platformId: changing },
    { enabled: platform.name !== '' && platform.regionCode !== '', keep: true },
  );
  const likely = read.data?.likelyDoubles ?? [];
  return {
    unanswered: likely.some((double) => !confirmed.has(double.platform.id)),
    acknowledged: [...confirmed],
    remind: () => {
      setReminded(true);
      list.current?.scrollIntoView({ block: 'center' });
    },
    panel: likely.length > 0 && (
      <div className="doubles" role="status" ref={list}>
        <b>{t('doubles')}</b>
        {reminded && likely.some((double) => !confirmed.has(double.platform.id)) && (
          <p className="late" role="alert">
            {t('doublesNeeded')}
          </p>
        )}
        <p>{t(changing === null ? 'doublesHelp' : 'doublesHelpChange')}</p>
        {likely.map((double) => (
          <Double
            key={double.platform.id + double.reason}
            double={double}
            confirmed={confirmed.has(double.platform.id)}
            onConfirm={(yes) => {
              const next = new Set(confirmed);
              if (yes) next.add(double.platform.id);
              else next.delete(double.platform.id);
              setConfirmed(next);
            }}
          />
        ))}
      </div>
    ),
  };
}

const REASONS = ['SAME_DOMAIN', 'SAME_APP', 'SAME_ICP', 'SAME_NAME'] as const;

interface DoubleProps {
  double: { reason: string; detail: string; platform: { id: string; name: string } };
  confirmed: boolean;
  onConfirm: (yes: boolean) => void;
}

function Double({ double: { reason, detail, platform }, confirmed, onConfirm }: DoubleProps) {
  const t = useFormWords();
  return (
    <div>
      <Go to={`/platforms/${platform.id}`}>{platform.name}</Go>{' '}
      <span className="quiet">
        {t(`same${REASONS.find((one) => one === reason) ?? 'other'}`)} · {detail}
      </span>
      <div>
        <Checkbox
          checked={confirmed}
          onChange={(event) => {
            onConfirm(event.target.checked);
          }}
        >
          {t('doublesConfirm', { name: platform.name })}
        </Checkbox>
      </div>
    </div>
  );
}
