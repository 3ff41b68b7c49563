import type { StrapiApp } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useLayout } from '../form-copies/use-layout';
import { offerToAnswer, type AskedQuestion } from './answerers';
import { ConsequencesList } from './consequences-list';
import { FindingsList } from './findings-list';
import { focusField } from './focus-field';
import { focusInText } from './focus-in-text';
import { PublishDialog, type Section } from './publish-dialog';
import { publishingTexts as texts } from './publishing-texts';
import type { Finding } from './question';

/** Asks in the form of an item what is to be known before it is published. */
export function addQuestionsBeforePublishing(app: Pick<StrapiApp, 'getPlugin'>): void {
  const component = { name: 'before-publishing', Component: BeforePublishing };
  app.getPlugin('content-manager').injectComponent('editView', 'top', component);
}

function BeforePublishing({ model }: { model?: string }) {
  return model?.startsWith('api::') ? <Asking model={model} /> : null;
}

interface Asked {
  question: AskedQuestion;
  answer: (isConfirmed: boolean) => void;
}

function Asking({ model }: { model: string }) {
  const [asked, setAsked] = useState<Asked>();
  /** Where to go once the dialog, which holds the focus, is gone. */
  const [goal, setGoal] = useState<Finding>();
  const { fields } = useLayout(model);
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;

  useEffect(
    () =>
      offerToAnswer(
        (question) => new Promise((resolve) => setAsked({ question, answer: resolve })),
      ),
    [],
  );
  // A form that is left answers no more.
  useEffect(() => () => asked?.answer(false), [asked]);
  useEffect(() => {
    if (goal === undefined || asked) return undefined;
    const { field: name, place } = goal;
    const label = fields.find((field) => field.name === name)?.label ?? name;
    const timer = setTimeout(() => {
      if (place) focusInText(label, place);
      else focusField(name, label);
      setGoal(undefined);
    }, 0);
    return () => clearTimeout(timer);
  }, [goal, asked, fields]);

  if (!asked) return null;
  const answer = (isConfirmed: boolean) => {
    asked.answer(isConfirmed);
    setAsked(undefined);
  };
  const { action, missing, doubts, consequences } = asked.question;
  const section = (title: string, hint: string, findings: Finding[]): Section[] => {
    const onGoTo = (finding: Finding) => {
      setGoal(finding);
      answer(false);
    };
    const content = <FindingsList {...{ findings, labelOf, onGoTo }} />;
    return findings.length > 0 ? [{ title, hint, content }] : [];
  };
  const confirm = doubts.length > 0 ? texts.publishAnyway : texts.confirm[action];
  return (
    <PublishDialog
      sections={[
        ...section(texts.missing, texts.missingHint, missing),
        ...section(texts.doubts, texts.doubtsHint, doubts),
        ...(consequences
          ? [
              {
                title: texts.consequences[action],
                hint: texts.consequencesHint,
                content: <ConsequencesList consequences={consequences} />,
              },
            ]
          : []),
      ]}
      title={texts.title[action]}
      confirm={missing.length > 0 ? undefined : confirm}
      onConfirm={() => answer(true)}
      onClose={() => answer(false)}
    />
  );
}
