import { useRead } from '../../ui/graphql/hooks.ts';
import { Go } from '../../ui/links.tsx';
import { EndingCertificatesDocument } from './today.graphql.ts';
import { useTodayWords } from './words.ts';

/** Certificates that end soon: one's own, and to the director all of the office. Nothing where there are none. */
export function Certificates() {
  const t = useTodayWords();
  const ending =
    useRead(EndingCertificatesDocument, {}, { staleTime: 600_000 }).data?.endingCertificates ?? [];
  if (ending.length === 0) return null;
  return (
    <section className="card today-certificates" role="note">
      <ul>
        {ending.map(({ id, name, certificateValidTo, certificateHolds }) => {
          const date = certificateValidTo ?? '';
          return (
            <li key={id}>{t(certificateHolds ? 'certificateEnds' : 'certificateEnded', { name, date })}</li>
          );
        })}
      </ul>
      <Go to="/settings">{t('certificateSee')}</Go>
    </section>
  );
}
