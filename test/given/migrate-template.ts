import './rows.ts';
import { prepareDatabase } from '#api/owner';

await prepareDatabase(process.argv[2] ?? '');
