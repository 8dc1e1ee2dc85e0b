import { Card } from '../../ui/Card.tsx';
import { useTerm } from '../../domain/terms/terms.ts';
import type { Order } from './types.ts';
import { useOrderWords } from './words.ts';

export function ServicesCard({ services }: { services: Order['services'] }) {
  const t = useOrderWords();
  const term = useTerm();
  return (
    <Card title={t('services')}>
      {services.length === 0 ? (
        <p className="quiet">{t('notServed')}</p>
      ) : (
        <ul className="stack">
          {services.map((service) => (
            <li key={service.id}>
              <b>{service.servedOn}</b> {term('ServiceMethod', service.method)}
              <p className="quiet">
                {t('roundN', { count: service.round })}
                {service.confirmedByName !== null &&
                  ` · ${t('confirmedBy', { name: service.confirmedByName })}`}
                {service.proof !== null && ` · ${service.proof}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
