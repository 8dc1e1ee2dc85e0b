import { Form, Input } from 'antd';
import type { AdministeredOfficesQuery } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import {
  AddOfficeDocument,
  CloseOfficeDocument,
  OfficesDocument,
  RenameOfficeDocument,
} from './administration.graphql.ts';
import './administration.css';
import { useAdministrationWords } from './words.ts';

type Office = AdministeredOfficesQuery['administeredOffices'][number];

interface Names {
  name: string;
  nameEn: string;
  shortName: string;
}

/** The offices; the system administrator enters, renames and closes them. */
export function Offices() {
  const t = useAdministrationWords();
  const text = useText();
  const { may } = useSession();
  const read = useRead(OfficesDocument, {});
  const manages = may('office.manage');
  const columns: Column<Office>[] = [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <>
          {text(row.name)}
          <span className="cell-sub">{row.shortName}</span>
        </>
      ),
    },
    {
      key: 'region',
      title: t('region'),
      render: (row) => (
        <>
          {text(row.regionName)} <span className="mono quiet">{row.regionCode}</span>
        </>
      ),
    },
    { key: 'people', title: t('people'), align: 'right', render: (row) => row.people },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) =>
        row.active ? (
          <Mark tone="done">{t('active')}</Mark>
        ) : (
          <Mark>{t('closedOn', { date: row.closedOn ?? '' })}</Mark>
        ),
    },
    { key: 'acts', title: '', bare: true, render: (row) => row.active && <Acts office={row} /> },
  ];
  return (
    <>
      <PageHead title={t('offices')} facts={[t('officesHelp')]} actions={manages && <Add />} />
      <Card flush>
        <Waiting read={read}>
          {({ administeredOffices }) => (
            <DataTable
              label={t('offices')}
              columns={manages ? columns : columns.filter(({ key }) => key !== 'acts')}
              rows={administeredOffices}
              rowKey={(row) => row.id}
              dense={false}
            />
          )}
        </Waiting>
      </Card>
    </>
  );
}

function NameFields() {
  const t = useAdministrationWords();
  const rules = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <>
      <Form.Item name={['input', 'name']} label={t('name')} rules={rules}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['input', 'nameEn']} label={t('nameEn')} rules={rules}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['input', 'shortName']}
        label={t('shortName')}
        extra={t('shortNameHelp')}
        rules={rules}
      >
        <Input maxLength={10} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function Add() {
  const t = useAdministrationWords();
  const add = useAct(AddOfficeDocument);
  return (
    <ActButton<{ input: Names & { regionCode: string } }>
      label={t('addOffice')}
      title={t('addOffice')}
      primary
      done={t('officeAdded')}
      fields={
        <>
          <Form.Item
            name={['input', 'regionCode']}
            label={t('regionCode')}
            extra={t('regionCodeHelp')}
            rules={[{ required: true, message: t('required') }]}
          >
            <Input maxLength={6} inputMode="numeric" autoComplete="off" />
          </Form.Item>
          <NameFields />
        </>
      }
      act={(values) => add.mutateAsync(values)}
    />
  );
}

function Acts({ office }: { office: Office }) {
  const t = useAdministrationWords();
  const text = useText();
  const rename = useAct(RenameOfficeDocument);
  const close = useAct(CloseOfficeDocument);
  const { id, version, name, shortName } = office;
  return (
    <span className="admin-acts">
      <ActButton<{ input: Names }>
        label={t('rename')}
        title={t('rename')}
        small
        done={t('officeRenamed')}
        initial={{ input: { name: name.zh, nameEn: name.en, shortName } }}
        fields={<NameFields />}
        act={({ input }) => rename.mutateAsync({ id, version, input })}
      />
      <ActButton<{ reason: string }>
        label={t('closeOffice')}
        title={t('closeOffice')}
        help={t('closeOfficeHelp', { name: text(name) })}
        small
        danger
        reason="required"
        done={t('officeClosed')}
        act={({ reason }) => close.mutateAsync({ id, version, reason })}
      />
    </span>
  );
}
