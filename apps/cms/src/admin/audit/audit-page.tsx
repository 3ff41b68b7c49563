import { Button, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { filterQuery } from '../ui/filter-query';
import { PageFrame } from '../ui/page-frame';
import { useDownload } from '../ui/use-download';
import { useAdminData } from '../ui/use-admin-data';
import { AUDIT, choices } from './audit-answer';
import { AuditFilters, FILTERS, type Filters } from './audit-filters';
import { AuditList } from './audit-list';
import { auditTexts as texts } from './audit-texts';
import { ChainSign } from './chain-sign';

/** The audit log; the URL holds the filters and the page. */
export function AuditPage() {
  const [params, setParams] = useSearchParams();
  const { held, failure } = useAdminData(`${AUDIT}/choices`, choices);
  const file = useDownload();
  const filters: Filters = {};
  for (const name of FILTERS) filters[name] = params.get(name) || undefined;
  const query = filterQuery(filters);
  const key = query.toString();
  const before = params.get('before');
  if (before !== null) query.set('before', before);
  const save = () => void file.download(`${AUDIT}/csv?${key}`, texts.file);
  return (
    <PageFrame
      title={texts.title}
      subtitle={texts.subtitle}
      isBusy={held === undefined && failure === undefined}
      failure={failure ?? file.failure}
      action={
        <Button variant="secondary" loading={file.isLoading} onClick={save}>
          {file.isLoading ? texts.exporting : texts.export}
        </Button>
      }
    >
      <ChainSign />
      {held && (
        <AuditFilters
          key={`filters ${key}`}
          choices={held}
          filters={filters}
          onFilter={(chosen) => setParams(filterQuery(chosen))}
        />
      )}
      {filters.subject !== undefined && <Typography tag="p">{texts.ofItem}</Typography>}
      <AuditList key={`list ${query}`} query={query} />
    </PageFrame>
  );
}
