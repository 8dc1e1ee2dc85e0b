import { useRef, useState } from 'react';
import { useDraft } from '../../../ui/form/draft.ts';
import { withTries } from '../../../ui/graphql/again.ts';
import { send } from '../../../ui/graphql/client.ts';
import { useAct } from '../../../ui/graphql/hooks.ts';
import { type PlacedFault, ServerRefusal } from '../../../ui/graphql/refusal.ts';
import { type Template, fieldsOf, within } from '../../../domain/reports/template.ts';
import {
  type Body,
  type Json,
  type Merged,
  bodyOf,
  merge,
  same,
  valueAt,
  withValue,
} from '../../../domain/reports/values.ts';
import { CheckReportDocument, SaveReportDocument } from '../reports.graphql.ts';
import type { PortalReportView } from '../types.ts';

/** What the server had when the form took it, and which version that was. */
interface Place {
  version: number;
  base: Body;
}
interface Kept extends Place {
  body: Body;
}

/** What the server has, with every group there, so that a check names each missing field and not only the group. */
function savedOf(report: PortalReportView, template: Template): Body {
  let body = bodyOf(report.draft?.body ?? report.current?.body);
  for (const { pointer } of fieldsOf(template)) body = withValue(body, pointer, valueAt(body, pointer));
  return body;
}

/** In the order of the form; what belongs to no field comes first. */
function inOrder(template: Template, faults: readonly PlacedFault[]): PlacedFault[] {
  const pointers = pointersOf(template);
  const placeOf = (fault: PlacedFault) =>
    pointers.findIndex((at) => fault.pointer === at || fault.pointer.startsWith(`${at}/`));
  return faults.toSorted((a, b) => placeOf(a) - placeOf(b));
}

const pointersOf = (template: Template): string[] => fieldsOf(template).map(({ pointer }) => pointer);

function follow(from: Kept, report: PortalReportView, template: Template) {
  const place = { version: report.version, base: savedOf(report, template) };
  return { place, merged: merge(from.base, place.base, from.body, pointersOf(template)) };
}

/** What was typed here if anything was, brought up to what the server has now. */
function begin(report: PortalReportView, template: Template, kept: Kept | null) {
  const place = { version: report.version, base: savedOf(report, template) };
  if (kept === null) return { place, body: place.base, merged: null };
  if (kept.version === report.version) return { place, body: kept.body, merged: null };
  const { merged } = follow(kept, report, template);
  return { place, body: merged.body, merged };
}

export type ReportForm = ReturnType<typeof useReportForm>;

/** A report as one types it: kept on the device at each stroke, on the server when asked, checked by the server alone. */
export function useReportForm(
  report: PortalReportView,
  template: Template,
  refetch: () => Promise<PortalReportView | undefined>,
) {
  const { platformId, year } = report;
  const local = useDraft<Kept>(`report.${platformId}.${String(year)}`);
  const [first] = useState(() => begin(report, template, local.found?.values ?? null));
  const [place, setPlace] = useState<Place>(first.place);
  const [body, setBody] = useState(first.body);
  const [merged, setMerged] = useState<Merged | null>(first.merged);
  const [faults, setFaults] = useState<readonly PlacedFault[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [checked, setChecked] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const act = useAct(SaveReportDocument);
  // what is newest, for answers that come late
  const now = useRef<Kept>({ ...first.place, body: first.body });
  const asked = useRef(0);
  const timer = useRef<number | undefined>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const write = (next: Body) => {
    now.current = { ...now.current, body: next };
    setBody(next);
    local.keep(now.current);
  };
  const stand = (next: Place) => {
    now.current = { ...next, body: now.current.body };
    setPlace(next);
  };
  const change = (pointer: string, value: Json | undefined) => {
    write(withValue(now.current.body, pointer, value));
    const mended = new Set(within(faults, pointer));
    if (mended.size > 0) setFaults(faults.filter((fault) => !mended.has(fault)));
  };
  const ask = async (): Promise<readonly PlacedFault[]> => {
    const turn = (asked.current += 1);
    const { checkAnnualReport } = await withTries(() =>
      send(CheckReportDocument, { platformId, year, body: now.current.body }),
    );
    if (turn === asked.current) setFaults(inOrder(template, checkAnnualReport.faults));
    return checkAnnualReport.faults;
  };
  /** Takes what an act was refused for; whether it was anything the form can show. */
  const refused = (error: unknown) => {
    const within = error instanceof ServerRefusal ? error.faults.flatMap((fault) => fault.within ?? []) : [];
    if (within.length > 0) {
      setFaults(inOrder(template, within));
      setChecked(true);
    } else setProblem(error instanceof Error ? error : new Error(String(error)));
  };
  /** On leaving a field: what is wrong there, as the server sees it. Without a connection it is told later. */
  const leave = (pointer: string) => {
    setLeft((before) => new Set([...before, pointer]));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      ask().catch(() => undefined);
    }, 300);
  };
  const check = async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    setProblem(null);
    try {
      const found = await ask();
      setChecked(true);
      return found.length === 0;
    } catch (error) {
      refused(error);
      return false;
    }
  };
  const saveNow = async (): Promise<boolean> => {
    const { version, base, body: sent } = now.current;
    if (version > 0 && same(sent, base)) return true;
    setProblem(null);
    try {
      const { saveAnnualReport: kept } = await act.mutateAsync({ platformId, year, version, body: sent });
      stand({ version: kept.version, base: sent });
      if (now.current.body === sent) local.drop();
      else local.keep(now.current);
      return true;
    } catch (error) {
      refused(error);
      return false;
    }
  };
  /** One after the other: each needs the version that the one before it made. */
  const save = (): Promise<boolean> => {
    const next = queue.current.then(saveNow);
    queue.current = next;
    return next;
  };
  /** After someone else was first: their content comes in, and what was typed here stays. */
  const reload = async () => {
    const fresh = await refetch();
    if (fresh === undefined) return;
    const next = follow(now.current, fresh, template);
    stand(next.place);
    write(next.merged.body);
    setMerged(next.merged);
    setProblem(null);
  };
  const restart = () => {
    local.drop();
    const fresh = begin(report, template, null);
    now.current = { ...fresh.place, body: fresh.body };
    setPlace(fresh.place);
    setBody(fresh.body);
    setMerged(null);
    setFaults([]);
    setLeft(new Set());
    setChecked(false);
  };

  // what is merely not filled in yet is no news at a field one has not come to
  const shown = checked
    ? faults
    : faults.filter(
        ({ pointer, code }) =>
          !['MISSING', 'BLANK'].includes(code) ||
          [...left].some((at) => pointer === at || pointer.startsWith(`${at}/`)),
      );
  return {
    body,
    place,
    dirty: !same(body, place.base),
    saving: act.isPending,
    found: local.found,
    merged,
    forget: () => {
      setMerged(null);
    },
    /** What is wrong as far as the reader was told. */
    faults: shown,
    checked,
    problem,
    change,
    leave,
    check,
    save,
    reload,
    restart,
    refused,
    drop: local.drop,
    newest: () => now.current,
  };
}
