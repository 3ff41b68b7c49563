import { Grid, Link as LinkText } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { dayOf, formatDay, weekdayOf } from '@portal/vietnamese/days';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { PageFrame } from '../ui/page-frame';
import { useAdminData } from '../ui/use-admin-data';
import { home, tasks } from './home-answer';
import { ComingList, PostedList, WaitingList } from './home-lists';
import { homeTexts as texts } from './home-texts';
import { MailSwitch } from './mail-switch';
import { TaskList } from './task-list';

const MY_NEWS = '/content-manager/collection-types/api::article.article?view=mine';

/** The first page after signing in: open tasks, scheduled changes and recent publications. */
export function HomePage() {
  const user = useAuth('HomePage', (state) => state.user);
  const name = user?.firstname || user?.username || user?.email || '';
  const [today] = useState(() => dayOf(new Date()));
  const { held, failure } = useAdminData('/admin/workflow/home', home);
  const { held: toMend, failure: noTasks } = useAdminData('/admin/tasks', tasks);
  return (
    <PageFrame
      title={texts.title}
      heading={texts.hello(name)}
      subtitle={texts.today(weekdayOf(today), formatDay(today))}
      isBusy={held === undefined && failure === undefined}
      failure={failure ?? noTasks}
      action={
        <LinkText tag={Link} to={MY_NEWS}>
          {texts.myNews}
        </LinkText>
      }
    >
      <Grid.Root gap={5}>
        <Column>
          {held && (
            <WaitingList
              title={texts.returned}
              none={texts.noneReturned}
              waiting={held.returnedToMe}
            />
          )}
          {held?.isReviewer && (
            <WaitingList title={texts.waiting} none={texts.noneWaiting} waiting={held.forMe} />
          )}
          {toMend && <TaskList {...toMend} />}
        </Column>
        <Column>
          {held && <ComingList coming={held.coming} />}
          {held && <PostedList posted={held.posted} />}
        </Column>
      </Grid.Root>
      <MailSwitch />
    </PageFrame>
  );
}

/** Columns stand side by side on wide screens only. */
function Column({ children }: { children: React.ReactNode }) {
  return (
    <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
      {children}
    </Grid.Item>
  );
}
