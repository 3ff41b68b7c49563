import { Box, Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ContentTypeName } from '@portal/contract/content-types';
import { useParams, useSearchParams } from 'react-router-dom';
import * as z from 'zod/mini';
import { contentTypeOf } from '../type-uid';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { DaysFields } from './days-fields';
import { narrowed, VIEWS } from './list-address';
import { listTexts as texts } from './list-texts';
import { SavedViews } from './saved-views';
import css from './list-bar.css?inline';

const answer = z.object({
  terms: z.array(z.object({ documentId: z.string(), name: z.string() })),
  views: z.array(z.object({ id: z.number(), name: z.string(), search: z.string() })),
});

/** Shown above the lists of types that have pages on the site. */
export function ListBar() {
  const { slug = '' } = useParams();
  const type = contentTypeOf(slug);
  return type === undefined ? null : <BarOf key={type} type={type} model={slug} />;
}

interface Props {
  type: ContentTypeName;
  model: string;
}

/** Filters a list; the URL holds all choices. */
function BarOf({ type, model }: Props) {
  const [search, setSearch] = useSearchParams();
  const path = `/admin/workflow/lists/${model}`;
  const { held, failure, send } = useAdminData(path, answer);
  const show = (values: Record<string, string | undefined>) => setSearch(narrowed(search, values));
  const view = search.get('view');
  return (
    <Box tag="section" aria-label={texts.bar} className="portal-list-bar">
      {/* Inline, because Strapi's page does not link to the style sheet of the admin's first file. */}
      <style>{css}</style>
      <FailureNote failure={failure} />
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        {[undefined, ...VIEWS].map((one) => (
          <Button
            key={one ?? 'all'}
            size="S"
            variant={(view ?? undefined) === one ? 'secondary' : 'tertiary'}
            aria-pressed={(view ?? undefined) === one}
            onClick={() => show({ view: one })}
          >
            {one === undefined ? texts.all : texts.views[one]}
          </Button>
        ))}
        {(type === 'article' || type === 'legal-document') && (
          <Terms
            label={texts.terms[type]}
            terms={held?.terms ?? []}
            chosen={search.get('term')}
            onChoose={(term) => show({ term })}
          />
        )}
        <DaysFields search={search} onShow={show} />
      </Flex>
      <SavedViews
        views={held?.views ?? []}
        search={search}
        onSave={(saved) => send('put', `${path}/views`, saved, z.null())}
        onRemove={(id) => send('del', `${path}/views/${id}`, undefined, z.null())}
      />
    </Box>
  );
}

interface TermsProps {
  label: string;
  terms: { documentId: string; name: string }[];
  chosen: string | null;
  onChoose: (term: string | undefined) => void;
}

function Terms({ label, terms, chosen, onChoose }: TermsProps) {
  return (
    <SingleSelect
      size="S"
      aria-label={label}
      placeholder={label}
      value={chosen}
      clearLabel={texts.clear}
      onClear={() => onChoose(undefined)}
      onChange={(term) => onChoose(String(term))}
    >
      {terms.map(({ documentId, name }) => (
        <SingleSelectOption key={documentId} value={documentId}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
