import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { ActDialog, AllowedButton, allowance } from '../../../ui/Act.tsx';
import { useAct } from '../../../ui/graphql/hooks.ts';
import { useGo } from '../../../ui/links.tsx';
import { useSession } from '../../../domain/access/session.tsx';
import { AmendReportDocument, SubmitReportDocument } from '../reports.graphql.ts';
import type { ReportForm } from './useReportForm.ts';
import type { PortalReportView } from '../types.ts';
import { useFormWords } from './words.ts';

interface FormFootProps {
  form: ReportForm;
  report: PortalReportView;
  amends: boolean;
}

/** A key by which the server knows a retry; the page may be served without TLS, where randomUUID is not to be had. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join(
    '',
  );
}

/** Saving, checking, handing in. Nothing is handed in that the check found wanting. */
export function FormFoot({ form, report, amends }: FormFootProps) {
  const t = useFormWords();
  const go = useGo();
  const { message } = App.useApp();
  const { role } = useSession().me;
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const retry = useRef<{ content: string; key: string } | null>(null);
  const submit = useAct(SubmitReportDocument);
  const amend = useAct(AmendReportDocument);
  const { platformId, year } = report;
  const atOnce = role === 'RESPONSIBLE_PERSON';
  const word = amends ? 'amend' : atOnce ? 'file' : 'submit';

  const check = async () => {
    setBusy(true);
    const clean = await form.check();
    setBusy(false);
    if (!clean) window.scrollTo({ top: 0 });
    return clean;
  };
  const keyFor = (content: string): string => {
    if (retry.current?.content !== content) retry.current = { content, key: newKey() };
    return retry.current.key;
  };
  const handIn = async ({ reason = '' }: { reason?: string }) => {
    const { version, body } = form.newest();
    const key = keyFor(JSON.stringify([version, reason, body]));
    const what = { platformId, year, version, body, key };
    try {
      await (amends ? amend.mutateAsync({ ...what, reason }) : submit.mutateAsync(what));
    } catch (error) {
      form.refused(error);
      throw error;
    }
    form.drop();
    void message.success(t(atOnce ? 'filed' : 'submitted'));
    go(`/own/reports/${platformId}/${String(year)}`);
  };
  return (
    <div className="form-foot report-foot">
      <AllowedButton
        label={t(word)}
        primary
        governed
        allowed={allowance(report.allowedActions, amends ? 'amend' : 'submit')}
        onClick={() => {
          void check().then((clean) => {
            setAsks(clean);
          });
        }}
      />
      <Button onClick={() => void check()}>{t('check')}</Button>
      <Button
        onClick={() => {
          void form.save().then((kept) => {
            if (kept) void message.success(t('saved'));
          });
        }}
      >
        {t('saveDraft')}
      </Button>
      <span className="quiet" role="status">
        {busy
          ? t('checking')
          : form.saving
            ? t('saving')
            : form.dirty
              ? t('keptHere')
              : report.draft === null
                ? t('nothingTyped')
                : t('savedAt')}
      </span>
      {asks && (
        <ActDialog<{ reason?: string }>
          label={t(word)}
          title={t(word)}
          help={
            <>
              {amends && <p>{t('amendHelp')}</p>}
              <p>{t(atOnce ? 'fileHelp' : 'submitHelp')}</p>
            </>
          }
          {...(amends ? { reason: 'required' as const, reasonLabel: t('amendReason') } : {})}
          onReload={() => {
            setAsks(false);
            void form.reload();
          }}
          act={handIn}
          onClose={() => {
            setAsks(false);
          }}
        />
      )}
    </div>
  );
}
