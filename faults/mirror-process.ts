import { createClient } from '@portal/client/client';
import { mirror } from '@portal/client/mirror';

/** Mirrors a portal into a folder, and prints each proven state: generation and digest. */
const [origin = '', folder = ''] = process.argv.slice(2);
for await (const { generation, digest } of mirror({ client: createClient({ origin }), folder })) {
  console.log(`${generation} ${digest}`);
}
