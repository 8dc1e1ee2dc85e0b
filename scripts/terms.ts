/** Prints the dashboard's terms; Node runs it with `--conditions=source`, so that no build is needed. */
import { termsSource } from '../apps/api/terms.ts';

process.stdout.write(termsSource());
