import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, enumOf } from '#libs/technique/kernel';
import { Me } from './access.types.ts';
import { SIGN_IN_WAYS, type SignInWay } from './sign-in.rules.ts';

export const SignInWayEnum = enumOf(SIGN_IN_WAYS);
registerEnumType(SignInWayEnum, { name: 'SignInWay' });

@ObjectType({ description: 'A step of signing in: the session is open, or the code is still to come.' })
export class SignedIn {
  @Field(() => Me, { nullable: true, description: 'Null while the code is still to come.' })
  me!: Me | null;

  @Field(() => Boolean, { description: 'Whether `completeSignIn` has to follow, with a code.' })
  codeNeeded!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the session ends, or the time for the code.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'By which ways one may sign in here.' })
export class SignInOptions {
  @Field(() => String, {
    nullable: true,
    description: 'The name of the single sign-on; it begins at /oidc/start.',
  })
  singleSignOn!: string | null;
}

@ObjectType('Session', { description: 'A place where I am signed in.' })
export class SessionType {
  @Field(() => ID) id!: string;
  @Field(() => Boolean, { description: 'Whether it is the session of this request.' }) current!: boolean;
  @Field(() => SignInWayEnum) via!: SignInWay;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'As the browser names itself.' }) agent!: string | null;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => DateTimeScalar) lastSeenAt!: Date;
  @Field(() => DateTimeScalar) expiresAt!: Date;
}

@ObjectType({ description: 'My second factor.' })
export class SecondFactor {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null when it is not set up.' })
  confirmedAt!: Date | null;

  @Field(() => Int, { description: 'Recovery codes not yet used.' }) codesLeft!: number;
  @Field(() => Boolean, { description: 'Whether my role must have one.' }) required!: boolean;
}

@ObjectType({ description: 'The secret for the app, shown only once.' })
export class NewSecondFactor {
  @Field(() => String, { description: 'In base32, to be typed.' }) secret!: string;
  @Field(() => String, { description: 'otpauth://…, to be shown as a picture.' }) uri!: string;
}
