import { Box, Link as LinkText, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { formAddressOf } from '../ui/form-address';
import { useLayout } from '../form-copies/use-layout';
import { PageFrame } from '../ui/page-frame';
import { historyTexts as texts } from './history-texts';
import { useVersions } from './use-versions';
import type { HistoryPlace } from './version-answer';
import { VersionComparison } from './version-comparison';
import { VersionList } from './version-list';

const Halves = styled.div`
  display: grid;
  grid-template-columns: minmax(16rem, 22rem) minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[6]};
  align-items: start;

  /* The list would push what it lists below the screen. */
  @media (width < 64rem) {
    grid-template-columns: minmax(0, 1fr);

    & > :first-child {
      max-height: 40vh;
      overflow-y: auto;
    }
  }
`;

/** All versions of an item, and what each of them changed. */
export function HistoryPage() {
  const { model, documentId } = useParams();
  if (model === undefined || documentId === undefined) return null;
  return <ItemHistory key={`${model}/${documentId}`} {...{ model, documentId }} />;
}

function ItemHistory(place: HistoryPlace) {
  const { held, failure, reload, loadMore } = useVersions(place);
  const [params, setParams] = useSearchParams();
  const [said, setSaid] = useState<string[]>([]);
  const layout = useLayout(place.model);
  const shown = Number(params.get('version')) || held?.versions[0]?.id;
  const labelsOf = (fields: string[]) =>
    layout.fields
      .filter(({ name }) => fields.includes(name))
      .map(({ label }) => label)
      .join(', ');
  const onRestored = (sentences: string[]) => {
    setSaid(sentences);
    setParams({});
    reload();
  };
  return (
    <PageFrame
      title={texts.title}
      subtitle={held?.title || texts.subtitle}
      isBusy={held === undefined && failure === undefined}
      failure={failure}
      back={<FormLink place={place} />}
    >
      <Said sentences={said} />
      {held?.versions.length === 0 && <Typography>{texts.none}</Typography>}
      {held && shown !== undefined && (
        <Halves>
          <Panel>
            <VersionList
              {...{ shown, labelsOf }}
              versions={held.versions}
              hasMore={held.hasMore}
              onMore={loadMore}
            />
          </Panel>
          <Panel>
            <VersionComparison key={shown} id={shown} {...{ place, layout, onRestored }} />
          </Panel>
        </Halves>
      )}
    </PageFrame>
  );
}

/** Reloads the page: Strapi would show its cached item from before a restoration. */
function FormLink({ place: { model, documentId } }: { place: HistoryPlace }) {
  const to = formAddressOf(model, documentId);
  return (
    <LinkText tag={Link} reloadDocument to={to} startIcon={<ArrowLeft aria-hidden />}>
      {texts.back}
    </LinkText>
  );
}

function Said({ sentences }: { sentences: string[] }) {
  return (
    <div role="status">
      {sentences.length > 0 && (
        <Box
          background="success100"
          borderColor="success200"
          hasRadius
          padding={4}
          marginBottom={4}
        >
          {sentences.map((sentence) => (
            <Typography key={sentence} tag="p" textColor="success700">
              {sentence}
            </Typography>
          ))}
        </Box>
      )}
    </div>
  );
}

function Panel({ children }: { children: React.ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      {children}
    </Box>
  );
}
