import { prepareDatabase } from '../../dist/apps/api/owner.js';

await prepareDatabase(process.argv[2]);
