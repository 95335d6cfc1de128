import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { DomainError } from '@stipple/kernel';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { type Account, Accounts } from './accounts.js';
import { SignIn } from './sign-in.js';

/** Name and password (passport-local); passport keeps no session of its own. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly accounts: Accounts,
    private readonly signIn: SignIn,
  ) {
    super({ usernameField: 'login', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, login: string, password: string): Promise<Account> {
    try {
      return await this.accounts.authenticate(login, password);
    } catch (error) {
      if (error instanceof DomainError) await this.signIn.refused(request.id, error.code);
      throw error;
    }
  }
}
