import { Button, Typography } from '@strapi/design-system';
import { dayOf } from '@portal/vietnamese/days';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FailureNote } from '../ui/failure-note';
import { filterQuery } from '../ui/filter-query';
import { PageFrame } from '../ui/page-frame';
import { useDownload } from '../ui/use-download';
import { useAdminData } from '../ui/use-admin-data';
import { posts, POSTS, postsChoices } from './posts-answer';
import { PostsForm, type PostsFilters } from './posts-form';
import { PostsList } from './posts-list';
import { postsTexts as texts } from './posts-texts';
import { usualSpans } from './spans';
import { SumsTable } from './sums-table';

/** Statistics of posts in a span of days; the URL holds the filters. */
export function PostsPage() {
  const [params, setParams] = useSearchParams();
  const [today] = useState(() => dayOf(new Date()));
  const { held, failure } = useAdminData(`${POSTS}/choices`, postsChoices);
  const file = useDownload();
  const asked = (name: keyof PostsFilters) => params.get(name) ?? '';
  const usual = usualSpans(today).thisMonth;
  const filters: PostsFilters = {
    ...{ from: asked('from') || usual.from, to: asked('to') || usual.to },
    ...{ type: asked('type'), category: asked('category'), author: asked('author') },
  };
  const query = filterQuery(filters).toString();
  const save = () =>
    void file.download(`${POSTS}/xlsx?${query}`, texts.file(filters.from, filters.to));
  return (
    <PageFrame
      title={texts.title}
      subtitle={texts.subtitle}
      isBusy={held === undefined && failure === undefined}
      failure={failure ?? file.failure}
      action={
        <Button loading={file.isLoading} onClick={save}>
          {file.isLoading ? texts.saving : texts.save}
        </Button>
      }
    >
      {held && (
        <PostsForm
          {...{ key: `form ${query}`, today, choices: held, filters }}
          onChoose={(chosen) => setParams(filterQuery(chosen))}
        />
      )}
      <Posted key={`posted ${query}`} query={query} filters={filters} />
    </PageFrame>
  );
}

const GROUPINGS = ['kind', 'category', 'author', 'madeBy'] as const;

function Posted({ query, filters }: { query: string; filters: PostsFilters }) {
  const { held, failure } = useAdminData(`${POSTS}?${query}`, posts);
  if (!held) return failure ? <FailureNote failure={failure} /> : <p>{texts.loading}</p>;
  const { total, sums, items } = held;
  return (
    <>
      <Typography tag="p" role="status" variant="beta" paddingBottom={4}>
        {texts.total(total, filters.from, filters.to)}
      </Typography>
      {total > 0 &&
        GROUPINGS.map((name) => (
          <SumsTable
            key={name}
            {...{ title: texts.groupings[name], none: texts.none[name], sums: sums[name] }}
          />
        ))}
      <PostsList {...{ items, total }} />
    </>
  );
}
