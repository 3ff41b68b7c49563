import type { StrapiApp } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { addAboveFields, type ItemInForm } from '../content-manager';
import { useLayout } from '../form-copies/use-layout';
import { contentTypeOf } from '../type-uid';
import { offerToAnswer, type Answer, type AskedQuestion } from './answerers';
import { focusField } from './focus-field';
import { focusInText } from './focus-in-text';
import type { Finding } from './question';
import { QuestionDialog } from './question-dialog';

/** Asks the questions of `askBeforePublishing` in forms and lists. */
export function addQuestionsBeforePublishing(app: Pick<StrapiApp, 'getPlugin'>): void {
  addAboveFields(app, 'before-publishing', AskingInForm);
  const inList = { name: 'before-withdrawing', Component: AskingInList };
  app.getPlugin('content-manager').injectComponent('listView', 'actions', inList);
}

function AskingInForm({ model, document }: Partial<ItemInForm>) {
  if (!model?.startsWith('api::')) return null;
  const { status = 'draft' } = document ?? {};
  return <AskingWithFields model={model} isPublished={status !== 'draft'} />;
}

const nameOf = (name: string) => name;

/** A list has no fields to focus. */
function AskingInList() {
  return <Asking isPublished={false} labelOf={nameOf} />;
}

function AskingWithFields({ model, isPublished }: { model: string; isPublished: boolean }) {
  const { fields } = useLayout(model);
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  return <Asking isPublished={isPublished} labelOf={labelOf} />;
}

interface Asked {
  question: AskedQuestion;
  answer: (answer: Answer | undefined) => void;
}

interface AskingProps {
  isPublished: boolean;
  labelOf: (field: string) => string;
}

function Asking({ isPublished, labelOf }: AskingProps) {
  const [asked, setAsked] = useState<Asked>();
  /** Focused after the dialog, which traps the focus, has closed. */
  const [goal, setGoal] = useState<Finding>();
  const asksCorrection = ({ action, uid, isFirst }: AskedQuestion) =>
    isFirst && action === 'publish' && isPublished && contentTypeOf(uid) !== undefined;
  const isNothing = (question: AskedQuestion) =>
    question.action !== 'withdraw' &&
    !asksCorrection(question) &&
    !question.consequences &&
    question.missing.length + question.doubts.length === 0;
  const present = useRef(isNothing);
  useEffect(() => {
    present.current = isNothing;
  });

  useEffect(
    () =>
      offerToAnswer(async (question) =>
        present.current(question)
          ? {}
          : new Promise((resolve) => setAsked({ question, answer: resolve })),
      ),
    [],
  );
  // Leaving the form cancels its open question.
  useEffect(() => () => asked?.answer(undefined), [asked]);
  useEffect(() => {
    if (goal === undefined || asked) return undefined;
    const { field, place } = goal;
    const timer = setTimeout(() => {
      if (place) focusInText(labelOf(field), place);
      else focusField(field, labelOf(field));
      setGoal(undefined);
    }, 0);
    return () => clearTimeout(timer);
  }, [goal, asked, labelOf]);

  if (!asked) return null;
  const answer = (given: Answer | undefined) => {
    asked.answer(given);
    setAsked(undefined);
  };
  return (
    <QuestionDialog
      question={asked.question}
      asksCorrection={asksCorrection(asked.question)}
      labelOf={labelOf}
      onGoTo={(finding) => {
        setGoal(finding);
        answer(undefined);
      }}
      onAnswer={answer}
    />
  );
}
