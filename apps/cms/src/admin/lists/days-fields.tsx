import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { DayInput } from '../ui/day-input';
import { PERIODS } from './list-address';
import { listTexts as texts } from './list-texts';

interface Props {
  search: URLSearchParams;
  onShow: (values: Record<string, string | undefined>) => void;
}

const OWN = 'own';
const NONE = { period: undefined, from: undefined, to: undefined };

/** Filters by a named period or by a range of days. */
export function DaysFields({ search, onShow }: Props) {
  const hasDays = search.has('from') || search.has('to');
  const [isOwn, setIsOwn] = useState(hasDays);
  const period = search.get('period');
  const showsDays = period === null && (isOwn || hasDays);
  const choose = (value: string | number) => {
    setIsOwn(value === OWN);
    onShow({ ...NONE, ...(value !== OWN && { period: String(value) }) });
  };
  return (
    <>
      <SingleSelect
        size="S"
        aria-label={texts.days}
        placeholder={texts.days}
        value={period ?? (showsDays ? OWN : null)}
        clearLabel={texts.clear}
        onClear={() => {
          setIsOwn(false);
          onShow(NONE);
        }}
        onChange={choose}
      >
        {PERIODS.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {texts.periods[one]}
          </SingleSelectOption>
        ))}
        <SingleSelectOption value={OWN}>{texts.ownDays}</SingleSelectOption>
      </SingleSelect>
      {showsDays &&
        (['from', 'to'] as const).map((edge) => (
          <Field.Root key={edge} name={`days-${edge}`}>
            <Flex gap={2}>
              <Field.Label>{texts[edge]}</Field.Label>
              <Box width="17rem">
                <DayInput
                  size="S"
                  value={search.get(edge) ?? ''}
                  onChange={(day) => onShow({ [edge]: day })}
                />
              </Box>
            </Flex>
          </Field.Root>
        ))}
    </>
  );
}
