import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SideEnum } from '#libs/technique/access';
import { DateTimeScalar, type Side } from '#libs/technique/kernel';

@ObjectType('Evidence', {
  description: 'A file kept by its SHA-256. The capture time is not the upload time.',
})
export class EvidenceType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => Int) bytes!: number;
  @Field(() => String) sha256!: string;
  @Field(() => DateTimeScalar) capturedAt!: Date;
  @Field(() => DateTimeScalar) uploadedAt!: Date;
  @Field(() => String, { description: 'By name; to a platform, of the office’s people only the office.' })
  uploadedBy!: string;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) url!: string;
  round!: number;
  submittedAt!: Date | null;
}
