@echo off
rem Starts Roundtable with a suitable Java: the one of JAVA_HOME, of the PATH, or of the usual folders.
setlocal EnableExtensions DisableDelayedExpansion
set "LIB=%~dp0..\lib"
set "LEAST=@jdk.version@"
set "JAVA="

call :try "%~dp0..\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" call :try "%%~dp$PATH:I.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*") do call :try "%%~D"

if not defined JAVA (
    echo Roundtable needs Java %LEAST% or newer: install a JDK ^(for example from https://adoptium.net^) or set JAVA_HOME to one. 1>&2
    exit /b 1
)
rem The cache makes the start quick. One that does not fit this Java is passed over; -Xlog:disable keeps that quiet.
set FLAGS=-Xlog:disable @start.flags@ @jvm.flags@

rem A window needs no console beside it.
if "%~1"=="" goto window
if /i "%~x1"==".roundtable" if "%~2"=="" goto window
"%JAVA%\bin\java.exe" "-XX:AOTCache=%LIB%\roundtable.aot" %FLAGS% "-Dorg.sqlite.lib.path=%LIB%" -cp "%LIB%\roundtable.jar" roundtable.App %*
exit /b %ERRORLEVEL%

:window
if not exist "%JAVA%\bin\javaw.exe" goto console
start "" "%JAVA%\bin\javaw.exe" "-XX:AOTCache=%LIB%\roundtable.aot" %FLAGS% "-Dorg.sqlite.lib.path=%LIB%" -cp "%LIB%\roundtable.jar" roundtable.App %*
exit /b 0

:console
"%JAVA%\bin\java.exe" "-XX:AOTCache=%LIB%\roundtable.aot" %FLAGS% "-Dorg.sqlite.lib.path=%LIB%" -cp "%LIB%\roundtable.jar" roundtable.App %*
exit /b %ERRORLEVEL%

rem Takes the folder of a Java when none is chosen yet and the file "release" in it tells a version that suits.
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" for /f "delims=.-+" %%V in ("%%~B") do if %%V GEQ %LEAST% set "JAVA=%~1"
exit /b 0
