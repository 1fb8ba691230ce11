import { Plugin } from 'obsidian';

export default class RapportPlugin extends Plugin {}
