import { Button, Checkbox, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState, useSyncExternalStore } from 'react';
import { answerQuestion, listenToQuestions, openQuestions } from './known-file-question';
import { uploadTexts } from './upload-texts';

const texts = uploadTexts.known;

/** Asks whether to store a file that the library already has. */
export function KnownFileDialog() {
  const questions = useSyncExternalStore(listenToQuestions, openQuestions);
  const [isForAll, setForAll] = useState(false);
  const [question] = questions;
  if (!question) return null;
  return (
    <Dialog.Root open onOpenChange={() => answerQuestion('use', isForAll)}>
      <Dialog.Content>
        <Dialog.Header>{texts.title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{texts.body(question.name, question.known.name)}</Typography>
            {questions.length > 1 && (
              <Checkbox
                checked={isForAll}
                onCheckedChange={(checked) => setForAll(checked === true)}
              >
                {texts.forAll}
              </Checkbox>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={() => answerQuestion('upload', isForAll)}>
            {texts.upload}
          </Button>
          <Button fullWidth onClick={() => answerQuestion('use', isForAll)}>
            {texts.use}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
