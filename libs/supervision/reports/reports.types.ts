import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  FaultType,
  JsonScalar,
  type Text,
  TextType,
  enumOf,
} from '#libs/technique/kernel';
import type { Fault } from '#rules/technique/kernel';
import {
  COUNTS,
  type Counts,
  STANDINGS,
  VERSION_KINDS,
  VERSION_OUTCOMES,
  type VersionKind,
  type VersionOutcome,
} from './reports.rules.ts';
import { FIELD_KINDS, type FieldKind } from './template.rules.ts';

export const ReportStandingEnum = enumOf(STANDINGS);
registerEnumType(ReportStandingEnum, {
  name: 'ReportStanding',
  description:
    'How far a platform is with the report of a year. AWAITING waits for the primary responsible person.',
});
export const ReportVersionKindEnum = enumOf(VERSION_KINDS);
registerEnumType(ReportVersionKindEnum, { name: 'ReportVersionKind' });
export const ReportVersionOutcomeEnum = enumOf(VERSION_OUTCOMES);
registerEnumType(ReportVersionOutcomeEnum, { name: 'ReportVersionOutcome' });
export const ReportCountsEnum = enumOf(COUNTS);
registerEnumType(ReportCountsEnum, {
  name: 'ReportCounts',
  description:
    'Which time counts: of the submission, of the confirmation, or, for what follows the first filing, of that one.',
});
export const ReportFieldKindEnum = enumOf(FIELD_KINDS);
registerEnumType(ReportFieldKindEnum, {
  name: 'ReportFieldKind',
  description:
    'LIST is a list of rows with `fields`; FILES a list of ids of files uploaded to the report by POST /files.',
});

@ObjectType()
export class ReportChoice {
  @Field(() => String) value!: string;
  @Field(() => TextType) title!: Text;
}

@ObjectType({ description: 'One field of the report’s form.' })
export class ReportField {
  @Field(() => String, {
    description: 'JSON pointer of its value; in the fields of a list * means the row.',
  })
  pointer!: string;
  @Field(() => String) key!: string;
  @Field(() => ReportFieldKindEnum) kind!: FieldKind;
  @Field(() => TextType) title!: Text;
  @Field(() => TextType, { nullable: true }) help!: Text | null;
  @Field(() => TextType, { nullable: true }) unit!: Text | null;
  @Field(() => TextType, { nullable: true }) definition!: Text | null;
  @Field(() => Boolean, { description: 'Must be there when the report is submitted.' }) required!: boolean;
  @Field(() => Boolean, { description: 'May be null: does not apply to this platform.' })
  nullable!: boolean;
  @Field(() => Int, { nullable: true }) maxLength!: number | null;
  @Field(() => Int, { nullable: true }) maxItems!: number | null;
  @Field(() => Float, { nullable: true }) minimum!: number | null;
  @Field(() => Float, { nullable: true }) maximum!: number | null;
  @Field(() => Float, { nullable: true, description: 'The value is a multiple of this.' }) step!:
    number | null;
  @Field(() => [ReportChoice]) choices!: ReportChoice[];
  @Field(() => [ReportField], { description: 'The fields of one row of a list.' }) fields!: ReportField[];
}

@ObjectType({ description: 'One area of duty, or (areaCode null) the report as a whole.' })
export class ReportSection {
  @Field(() => String) pointer!: string;
  @Field(() => ID, { nullable: true }) areaCode!: string | null;
  @Field(() => TextType) title!: Text;
  @Field(() => TextType, { nullable: true }) help!: Text | null;
  @Field(() => [ReportField]) fields!: ReportField[];
}

@ObjectType()
export class ReportPartCheck {
  @Field(() => String) part!: string;
  @Field(() => String) whole!: string;
}

@ObjectType({
  description: 'A version of the template. It never changes; a report keeps the one it was begun with.',
})
export class ReportTemplate {
  @Field(() => ID) version!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => TextType) source!: Text;
  @Field(() => [ReportSection]) sections!: ReportSection[];
  @Field(() => JsonScalar, { description: 'JSON Schema 2020-12, by which a report is checked.' })
  schema!: unknown;
  @Field(() => [ReportPartCheck], { description: 'Figures that may not exceed another one.' })
  checks!: ReportPartCheck[];
}

@ObjectType({ description: 'When the reports of a year are due; editable data, see the note.' })
export class ReportYear {
  @Field(() => Int) year!: number;
  @Field(() => ID) templateVersion!: string;
  @Field(() => CivilDateScalar) opensOn!: CivilDate;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => Boolean, { description: 'The holiday schedule of that day’s year is not out yet.' })
  provisional!: boolean;
  @Field(() => Int, {
    description: 'Working days in which a confirmation lets the time of submission count.',
  })
  confirmWithinDays!: number;
  @Field(() => TextType) note!: Text;
  @Field(() => Boolean, { description: 'Reports may be begun.' }) open!: boolean;
}

@ObjectType({ description: 'The platform’s proof of submission; made when a version is submitted.' })
export class ReportReceipt {
  @Field(() => String) number!: string;
  @Field(() => Int) year!: number;
  @Field(() => String, { description: 'Of the canonical JSON (RFC 8785) of the version.' }) sha256!: string;
  @Field(() => DateTimeScalar) submittedAt!: Date;
  @Field(() => CivilDateScalar, { description: 'The last day on which a confirmation lets that time count.' })
  confirmByOn!: CivilDate;
  @Field(() => DateTimeScalar, { nullable: true }) confirmedAt!: Date | null;
  @Field(() => ReportCountsEnum, { nullable: true, description: 'Null while it waits, or does not count.' })
  counts!: Counts | null;
  @Field(() => CivilDateScalar, { nullable: true }) countedOn!: CivilDate | null;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => Boolean, { nullable: true, description: 'Null while no time counts yet.' }) late!:
    boolean | null;
  @Field(() => TextType, { description: 'Which time counts, and how that was computed.' }) text!: Text;
}

@ObjectType({ description: 'A remark of the office on one field of a version it returned.' })
export class ReportRemark {
  @Field(() => String) pointer!: string;
  @Field(() => TextType, { description: 'The name of the field.' }) title!: Text;
  @Field(() => String) text!: string;
  @Field(() => DateTimeScalar) at!: Date;
}

@ObjectType({ description: 'The submitted content, unchanged; it never changes.' })
export class ReportVersion {
  @Field(() => Int) seq!: number;
  @Field(() => ReportVersionKindEnum) kind!: VersionKind;
  @Field(() => String, { nullable: true, description: 'Of an amendment.' }) reason!: string | null;
  @Field(() => JsonScalar) body!: unknown;
  @Field(() => String) sha256!: string;
  @Field(() => ID) templateVersion!: string;
  @Field(() => DateTimeScalar) submittedAt!: Date;
  @Field(() => String) submittedByName!: string;
  @Field(() => String, { description: 'BROWSER, API or SYSTEM.' }) door!: string;
  @Field(() => ReportVersionOutcomeEnum) outcome!: VersionOutcome;
  @Field(() => DateTimeScalar, { nullable: true }) outcomeAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The person who confirmed, declined or withdrew it.' })
  outcomeByName!: string | null;
  @Field(() => String, { nullable: true }) outcomeReason!: string | null;
  @Field(() => String, { nullable: true, description: 'RETURNED or ACCEPTED by the office.' }) review!:
    string | null;
  @Field(() => DateTimeScalar, { nullable: true }) reviewedAt!: Date | null;
  @Field(() => String, { nullable: true }) reviewReason!: string | null;
  @Field(() => ReportReceipt) receipt!: ReportReceipt;
  @Field(() => [ReportRemark]) remarks!: ReportRemark[];
}

@ObjectType({ description: 'One value in which two versions differ; null where one has none.' })
export class ReportDifference {
  @Field(() => String) pointer!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@ObjectType({ description: 'The faults for which a submission would be refused.' })
export class ReportCheck {
  @Field(() => Boolean) valid!: boolean;
  @Field(() => [FaultType]) faults!: Fault[];
}
