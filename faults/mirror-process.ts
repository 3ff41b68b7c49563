import { createClient } from '@portal/client/client';
import { mirror } from '@portal/client/mirror';

/** Keeps a folder true to a portal, and prints each state that it has proven: number and digest. */
const [origin = '', folder = ''] = process.argv.slice(2);
for await (const { generation, digest } of mirror({ client: createClient({ origin }), folder })) {
  console.log(`${generation} ${digest}`);
}
