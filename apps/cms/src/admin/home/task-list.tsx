import { Flex, Link as LinkText, Typography } from '@strapi/design-system';
import { formatDay } from '@portal/vietnamese/days';
import { Link } from 'react-router-dom';
import { uidOf } from '../type-uid';
import { ItemLink } from '../ui/item-link';
import type { Tasks } from './home-answer';
import { HomeRows, HomeSection, Note } from './home-section';
import { homeTexts as texts } from './home-texts';

const LEGAL_TASKS = ['withoutDay', 'detailsEnded', 'filesDiffer'] as const;

/** Problems in published content that editors should fix. */
export function TaskList({ tasks, law }: Tasks) {
  const open = tasks.filter(({ count }) => count > 0);
  const legal = LEGAL_TASKS.flatMap((name) => {
    const count = law?.[name] ?? 0;
    return count > 0 ? [{ name, count }] : [];
  });
  const count = [...open, ...legal].reduce((sum, one) => sum + one.count, 0);
  return (
    <HomeSection title={texts.tasks} count={count} none={texts.noTasks} isEmpty={count === 0}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {open.map((task) => (
          <Flex key={task.kind} direction="column" alignItems="stretch" gap={2}>
            <Typography tag="h3" fontWeight="bold">
              {texts.kinds[task.kind]} ({task.count})
            </Typography>
            <HomeRows
              rows={task.items}
              count={task.count}
              keyOf={({ type, documentId }) => `${type} ${documentId}`}
            >
              {({ type, reviewOn, ...item }) => (
                <>
                  <ItemLink item={{ uid: uidOf(type), ...item }} />
                  {reviewOn !== undefined && <Note>{texts.reviewOn(formatDay(reviewOn))}</Note>}
                </>
              )}
            </HomeRows>
          </Flex>
        ))}
        {legal.map(({ name, count: number }) => (
          <LinkText key={name} tag={Link} to="/legal-documents-to-review">
            {texts.law[name](number)}
          </LinkText>
        ))}
      </Flex>
    </HomeSection>
  );
}
