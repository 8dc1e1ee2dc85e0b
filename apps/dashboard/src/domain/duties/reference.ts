import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { ReferenceDocument } from './reference.graphql.ts';

const HOUR = 3_600_000;

interface Option {
  value: string;
  label: string;
}

export interface Reference {
  areas: Option[];
  items: (Option & { id: string; areaCode: string })[];
  categories: (Option & { group: string; help: string })[];
  area: (code: string) => string;
  areaShort: (code: string) => string;
  category: (code: string) => string;
}

/** The duty areas and items in force and the service categories, in the reader's language. Empty until read. */
export function useReference(): Reference {
  const text = useText();
  const { data } = useRead(ReferenceDocument, {}, { staleTime: HOUR });
  const areas = data?.framework.areas ?? [];
  const categories = data?.categories ?? [];
  const nameOf = (list: { code: string; title: { zh: string; en: string } }[], code: string) => {
    const found = list.find((entry) => entry.code === code);
    return found === undefined ? code : text(found.title);
  };
  return {
    areas: areas.map((a) => ({ value: a.code, label: `${a.code} ${text(a.title)}` })),
    items: (data?.framework.items ?? []).map((i) => ({
      value: i.code,
      id: i.id,
      areaCode: i.areaCode,
      label: `${i.code} ${text(i.title)}`,
    })),
    categories: categories.map((c) => ({
      value: c.code,
      label: text(c.title),
      group: c.group,
      help: text(c.help),
    })),
    area: (code) => nameOf(areas, code),
    areaShort: (code) => {
      const found = areas.find((a) => a.code === code);
      return found === undefined ? code : text(found.short);
    },
    category: (code) => nameOf(categories, code),
  };
}
