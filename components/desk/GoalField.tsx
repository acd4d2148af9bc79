import { useId } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { type Goal, goals } from '@/lib/model/brief';

interface GoalFieldProps {
  goal?: Goal;
  onChange(goal: Goal | undefined): void;
}

const words = pageWords.brief;

/** What the campaign is for, if that is settled. */
export function GoalField({ goal, onChange }: GoalFieldProps) {
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={`${id}-hint`}>
      <legend>{words.goal}</legend>
      <span class="choices">
        {[...goals, undefined].map((one) => (
          <label key={one ?? 'none'} class="choice">
            <input
              type="radio"
              name={`${id}-goal`}
              checked={goal === one}
              onChange={() => onChange(one)}
            />
            {one === undefined ? words.noGoal : words.goals[one]}
          </label>
        ))}
      </span>
      <span class="hint" id={`${id}-hint`}>
        {words.goalHint}
      </span>
    </fieldset>
  );
}
