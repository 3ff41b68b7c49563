import { ApiError } from '@portal/client/api-error';
import { createClient } from '@portal/client/client';
import { followChanges } from '@portal/client/follow-changes';
import { mirror } from '@portal/client/mirror';
import { itemsOf } from '@portal/client/paging';

const [origin = 'http://localhost:3000', folder = 'ban-sao'] = process.argv.slice(2);
const client = createClient({ origin });

// One answer, typed by its path.
const { data: site } = await client.get('/site');
console.log(site.agencyName);

// A whole list, page by page.
const newest = itemsOf((page) => client.get('/articles', { query: { page, pageSize: 100 } }));
for await (const { title, postedOn } of newest) console.log(postedOn, title);

// The API explains what it refuses.
try {
  await client.get('/articles/{slug}', { params: { slug: 'khong-co-tin-nay' } });
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(error.status, error.problem?.detail);
}

// A folder that mirrors the portal: each state is proven by the digest of its bytes.
for await (const { count, generation } of mirror({ client, folder, files: true })) {
  console.log(`${count} records at ${generation}`);
  break;
}

// Changes from now on, without end.
for await (const { data } of followChanges(client)) {
  for (const { action, type, slug } of data) console.log(action, type, slug);
  if (data.length > 0) break;
}
