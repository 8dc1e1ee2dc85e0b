/** Prints the dashboard's terms, or with `acts` its words of acts; Node runs it with `--conditions=source`, so that no build is needed. */
import { actsSource, termsSource } from '../apps/api/terms.ts';

process.stdout.write(process.argv[2] === 'acts' ? actsSource() : termsSource());
