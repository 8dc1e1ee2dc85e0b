import { App, Button, Form, Input, Modal, Tooltip } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useFormFaults } from './form/faults.tsx';
import { useOpened } from './form/opened.ts';
import { useUiWords } from './words.ts';

export interface Allowance {
  action: string;
  allowed: boolean;
  /** Of the refusal, when it is not allowed. */
  code: string | null;
  reason: string | null;
}

/** The server's word on one act. `undefined` means that the act is no matter here at all. */
export function allowance(allowed: Allowance[], action: string): Allowance | undefined {
  return allowed.find((entry) => entry.action === action);
}

interface AllowedButtonProps {
  label: ReactNode;
  primary?: boolean;
  danger?: boolean;
  small?: boolean;
  icon?: ReactNode;
  /** From `allowance(record.allowedActions, 'close')`. Leave out only what needs no leave. */
  allowed?: Allowance | undefined;
  /** Set when `allowed` is given: an act the server does not name is then absent. */
  governed?: boolean;
  /** For acts that nobody would look for when they are refused: absent instead of disabled. */
  hideRefused?: boolean;
  onClick: () => void;
}

/** A button that is absent, or disabled with the reason, as the server says. */
export function AllowedButton({
  label,
  primary,
  danger,
  small,
  icon,
  allowed,
  governed = false,
  hideRefused = false,
  onClick,
}: AllowedButtonProps) {
  const t = useUiWords();
  const why = useId();
  if (governed && allowed === undefined) return null;
  const refused = allowed !== undefined && !allowed.allowed;
  if (refused && (hideRefused || allowed.reason === null || allowed.reason === '')) return null;
  const button = (
    <Button
      type={primary === true ? 'primary' : 'default'}
      danger={danger === true}
      size={small === true ? 'small' : 'middle'}
      icon={icon}
      disabled={refused}
      aria-describedby={refused ? why : undefined}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  if (!refused) return button;
  const reason = t('notAllowed', { reason: allowed.reason ?? '' });
  return (
    <Tooltip title={reason}>
      <span tabIndex={0} className="refused">
        {button}
        <span id={why} className="unseen">
          {reason}
        </span>
      </span>
    </Tooltip>
  );
}

interface ActProps<V extends object> {
  label: ReactNode;
  /** Title of the dialogue; the label when left out. */
  title?: string;
  help?: ReactNode;
  primary?: boolean;
  danger?: boolean;
  small?: boolean;
  icon?: ReactNode;
  /** The server's leave; with `allowed` given (even undefined) the act is governed by it. */
  allowed?: Allowance | undefined;
  /** Adds a text field `reason`. */
  reason?: 'required' | 'optional';
  reasonLabel?: string;
  /** More `Form.Item`s; name them by the server's path (`['service', 'servedOn']`). */
  fields?: ReactNode;
  initial?: object;
  okText?: string;
  /** A sentence shown after it worked. */
  done?: string;
  wide?: boolean;
  hideRefused?: boolean;
  act: (values: V) => Promise<unknown>;
  onReload?: () => void;
}

/** An act with its dialogue: what it does, the fields it needs, the server's answer at the field. */
export function ActButton<V extends object>(props: ActProps<V>) {
  const { label, primary, danger, small, icon, hideRefused, allowed } = props;
  const [open, setOpen] = useState(false);
  const shown = { label, ...pick({ primary, danger, small, icon, hideRefused }) };
  return (
    <>
      <AllowedButton
        {...shown}
        allowed={allowed}
        governed={'allowed' in props}
        onClick={() => {
          setOpen(true);
        }}
      />
      {open && (
        <ActDialog
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function pick<T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

export function ActDialog<V extends object>({ onClose, ...props }: ActProps<V> & { onClose: () => void }) {
  const t = useUiWords();
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [busy, setBusy] = useState(false);
  const opened = useOpened(form, [], { record: props.act, values: props.initial ?? {} });
  const reload = () => {
    props.onReload?.();
    faults.clear();
    void opened.follow();
  };
  const faults = useFormFaults(form, reload);
  const submit = async (values: V) => {
    setBusy(true);
    faults.clear();
    try {
      await opened.record(values);
      onClose();
      if (props.done !== undefined) void message.success(props.done);
    } catch (error) {
      faults.show(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={props.title ?? props.label}
      width={props.wide === true ? 720 : 520}
      okText={props.okText ?? (props.title === undefined ? t('confirm') : props.label)}
      cancelText={t('cancel')}
      okButtonProps={{ danger: props.danger === true, loading: busy }}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      {props.help !== undefined && <div className="act-help">{props.help}</div>}
      {faults.summary}
      <Form
        form={form}
        layout="vertical"
        initialValues={props.initial ?? {}}
        onFinish={(values: V) => void submit(values)}
        onFinishFailed={faults.onFinishFailed}
        requiredMark="optional"
      >
        {props.fields}
        {props.reason !== undefined && (
          <Form.Item
            name="reason"
            label={props.reasonLabel ?? t('reason')}
            rules={
              props.reason === 'required'
                ? [{ required: true, whitespace: true, message: t('reasonNeeded') }]
                : []
            }
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
