import { Layouts, Page } from '@strapi/strapi/admin';
import type { ComponentProps, ReactNode } from 'react';
import { FailureNote } from './failure-note';

interface PageFrameProps {
  /** The title of the window, and the heading of the page unless `heading` is set. */
  title: string;
  heading?: string;
  subtitle: string;
  isBusy?: boolean;
  failure?: ComponentProps<typeof FailureNote>['failure'];
  /** A link that leads back. */
  back?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** A page of our own in the admin. */
export function PageFrame(props: PageFrameProps) {
  const { title, heading = title, subtitle, isBusy = false, failure, back, action } = props;
  return (
    <Layouts.Root>
      <Page.Title>{title}</Page.Title>
      <Page.Main aria-busy={isBusy}>
        <Layouts.Header
          {...{ subtitle, title: heading, navigationAction: back, primaryAction: action }}
        />
        <Layouts.Content>
          <FailureNote failure={failure} />
          {props.children}
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
}
