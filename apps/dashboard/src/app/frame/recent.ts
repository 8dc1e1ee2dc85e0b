import { useSession } from '../../domain/access/session.tsx';
import type { Hit } from './hits.ts';

const KEPT = 8;

/** What this person opened lately from the search, in this tab only: nobody who uses this screen afterwards sees it. */
export function useRecent(): { recent: Hit[]; remember: (hit: Hit) => void } {
  const key = `taizhang.recent.${useSession().me.id}`;
  const recent = JSON.parse(sessionStorage.getItem(key) ?? '[]') as Hit[];
  const remember = (hit: Hit) => {
    const others = recent.filter((one) => one.to !== hit.to);
    sessionStorage.setItem(key, JSON.stringify([hit, ...others].slice(0, KEPT)));
  };
  return { recent, remember };
}
