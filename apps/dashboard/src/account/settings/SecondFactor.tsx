import { useQueryClient } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { ActButton, AllowedButton } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { FaultNote } from '../../ui/form/faults.tsx';
import { dayOf } from '../../ui/format.ts';
import { send } from '../../ui/graphql/client.ts';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { useSecurityWords } from './security.words.ts';
import './settings.css';
import {
  BeginSecondFactorDocument,
  RemoveSecondFactorDocument,
  RenewRecoveryCodesDocument,
  SecondFactorDocument,
} from './settings.graphql.ts';
import type { Begun } from './types.ts';

const SetUpFactor = lazy(async () => ({ default: (await import('./SetUpFactor.tsx')).SetUpFactor }));
const RecoveryCodes = lazy(async () => ({ default: (await import('./SetUpFactor.tsx')).RecoveryCodes }));

/** My second factor, of either side. */
export function SecondFactor() {
  const t = useSecurityWords();
  const client = useQueryClient();
  const read = useRead(SecondFactorDocument, {});
  const renew = useAct(RenewRecoveryCodesDocument);
  const remove = useAct(RemoveSecondFactorDocument);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const begin = async () => {
    setError(null);
    try {
      setBegun((await send(BeginSecondFactorDocument, {})).beginSecondFactor);
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  };
  return (
    <Card title={t('factor')}>
      <p className="quiet settings-password">{t('factorHelp')}</p>
      <FaultNote error={error} />
      <Waiting read={read}>
        {({ secondFactor: { confirmedAt, codesLeft, required } }) => (
          <>
            <p className="settings-password">
              {confirmedAt === null
                ? t('factorOff')
                : t('factorOn', { date: dayOf(confirmedAt), count: codesLeft })}
              {required && ` · ${t('factorRequired')}`}
            </p>
            <div className="settings-acts">
              {confirmedAt === null ? (
                <AllowedButton label={t('setUp')} primary onClick={() => void begin()} />
              ) : (
                <>
                  <ActButton
                    label={t('renew')}
                    title={t('renew')}
                    help={t('renewHelp')}
                    act={async () => {
                      setCodes((await renew.mutateAsync({})).renewRecoveryCodes);
                    }}
                  />
                  {!required && (
                    <ActButton
                      label={t('remove')}
                      title={t('removeTitle')}
                      help={t('removeHelp')}
                      done={t('removed')}
                      danger
                      act={() => remove.mutateAsync({})}
                    />
                  )}
                </>
              )}
            </div>
          </>
        )}
      </Waiting>
      <Suspense>
        {begun !== null && (
          <SetUpFactor
            begun={begun}
            onClose={() => {
              setBegun(null);
              void client.invalidateQueries();
            }}
          />
        )}
        {codes !== null && (
          <RecoveryCodes
            codes={codes}
            onKept={() => {
              setCodes(null);
            }}
          />
        )}
      </Suspense>
    </Card>
  );
}
